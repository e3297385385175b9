package io.github.parityworkbench.app.export.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * YAML as far as rule files need it. Aliases would otherwise be read as their names, and tags be
 * passed over, so that a file would mean something else than it says.
 */
final class PlainYamlParser extends JsonParserDelegate {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final YAMLParser yaml;
    private final String sourceName;

    private PlainYamlParser(YAMLParser yaml, String sourceName) {
        super(yaml);
        this.yaml = yaml;
        this.sourceName = sourceName;
    }

    static PlainYamlParser of(String text, String sourceName) throws IOException {
        return new PlainYamlParser(YAML.createParser(text), sourceName);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (token != null && token != JsonToken.FIELD_NAME) {
            if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
                throw refusal(
                        "a rule file has no anchors and aliases; text that starts with & or"
                                + " * is written in quotes");
            }
            if (yaml.getTypeId() != null) {
                throw refusal(
                        "a rule file has no tags; text that starts with ! is written in quotes");
            }
        }
        return token;
    }

    private RuleFileException refusal(String sentence) {
        JsonLocation at = currentTokenLocation();
        return new RuleFileException(sourceName, at.getLineNr(), at.getColumnNr(), sentence, null);
    }
}
