package io.github.parityworkbench.app.export.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parityworkbench.app.export.rules.VerifiedSamples.Sample;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.javacrumbs.jsonunit.assertj.JsonAssert.ConfigurableJsonAssert;
import net.javacrumbs.jsonunit.assertj.JsonAssertions;
import net.javacrumbs.jsonunit.core.Option;
import org.json.JSONException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skyscreamer.jsonassert.JSONCompare;
import org.skyscreamer.jsonassert.comparator.CustomComparator;

/** Compiles the classes for JsonUnit and JSONassert, and compares with them. */
class VerifiedByJavaTest {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TempDir private Path folder;

    @BeforeAll
    static void chooseTheLibraryThatReads() {
        System.setProperty("json-unit.libraries", "jackson2");
    }

    @Test
    void jsonUnitSilencesWhatTheRulesSilence() throws Exception {
        Verification.verify(
                RuleDialects.named("jsonunit"),
                (files, samples) -> {
                    List<List<Boolean>> equal = new ArrayList<>();
                    for (Method apply :
                            compiled(files, "ParityRules", "apply", ConfigurableJsonAssert.class)) {
                        equal.add(samples.stream().map(each -> isEqual(apply, each)).toList());
                    }
                    return equal;
                });
    }

    @Test
    void jsonAssertSilencesWhatTheRulesSilence() throws Exception {
        Verification.verify(
                RuleDialects.named("jsonassert"),
                (files, samples) -> {
                    List<List<Boolean>> equal = new ArrayList<>();
                    for (Method create : compiled(files, "ParityComparator", "create")) {
                        CustomComparator comparator = (CustomComparator) create.invoke(null);
                        List<Boolean> row =
                                samples.stream().map(each -> isEqual(comparator, each)).toList();
                        equal.add(row);
                    }
                    return equal;
                });
    }

    /** WireMock compares by JsonUnit, with these options; it is not run itself. */
    @Test
    void wireMocksOptionsOfJsonUnitSilenceWhatTheRulesSilence() throws Exception {
        Verification.verify(
                RuleDialects.named("wiremock"),
                (files, samples) -> {
                    List<List<Boolean>> equal = new ArrayList<>();
                    for (String file : files) {
                        JsonNode stub = MAPPER.readTree(file).at("/request/bodyPatterns/0");
                        equal.add(samples.stream().map(each -> isEqual(stub, each)).toList());
                    }
                    return equal;
                });
    }

    private static boolean isEqual(JsonNode stub, Sample sample) {
        List<Option> options = new ArrayList<>();
        if (stub.get("ignoreArrayOrder").booleanValue()) {
            options.add(Option.IGNORING_ARRAY_ORDER);
        }
        if (stub.get("ignoreExtraElements").booleanValue()) {
            options.add(Option.IGNORING_EXTRA_ARRAY_ITEMS);
            options.add(Option.IGNORING_EXTRA_FIELDS);
        }
        try {
            ConfigurableJsonAssert plain = JsonAssertions.assertThatJson(sample.candidate());
            JsonNode control = MAPPER.readTree(sample.control());
            options.stream()
                    .reduce(plain, ConfigurableJsonAssert::when, (one, other) -> other)
                    .isEqualTo(merged(control, stub.get("equalToJson")).toString());
            return true;
        } catch (AssertionError e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As RFC 7386 has it, for a patch without nulls. */
    private static JsonNode merged(JsonNode document, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = document.isObject() ? (ObjectNode) document : MAPPER.createObjectNode();
        patch.fieldNames()
                .forEachRemaining(
                        name -> merged.set(name, merged(merged.path(name), patch.get(name))));
        return merged;
    }

    /** It cannot describe a null that differs within an array, but it has found it by then. */
    private static boolean isEqual(CustomComparator comparator, Sample sample) {
        try {
            return JSONCompare.compareJSON(sample.control(), sample.candidate(), comparator)
                    .passed();
        } catch (NullPointerException e) {
            return false;
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEqual(Method apply, Sample sample) {
        try {
            ConfigurableJsonAssert plain = JsonAssertions.assertThatJson(sample.candidate());
            ((ConfigurableJsonAssert) apply.invoke(null, plain)).isEqualTo(sample.control());
            return true;
        } catch (AssertionError e) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The method of each file, all compiled at once, in a package each. */
    private List<Method> compiled(
            List<String> files, String type, String method, Class<?>... parameters)
            throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            sources.add(source("rules" + i, type, files.get(i)));
        }
        StringWriter errors = new StringWriter();
        List<String> options = List.of("-d", folder.toString(), "-proc:none");
        assertThat(compiler.getTask(errors, null, null, options, null, sources).call())
                .as(errors::toString)
                .isTrue();
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        List<Method> methods = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Class<?> compiled = loader.loadClass("rules" + i + "." + type);
            Method found = compiled.getDeclaredMethod(method, parameters);
            found.setAccessible(true);
            methods.add(found);
        }
        return methods;
    }

    private static JavaFileObject source(String inside, String type, String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + inside + "/" + type + ".java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "package " + inside + ";\n" + text;
            }
        };
    }
}
