package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.app.desktop.text.Formats;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One line of what both systems sent around their bodies.
 *
 * @param part where it belongs, null for what is never compared, such as a duration
 * @param control empty where control has none
 * @param candidate empty where the candidate has none
 * @param differs whether the two sides differ here
 */
record ResponseFact(
        String name, @Nullable Part part, String control, String candidate, boolean differs) {

    /** Status, durations, sizes, then all headers by name. */
    static List<ResponseFact> of(Exchange exchange, Texts texts) {
        Response control = exchange.control();
        Response candidate = exchange.candidate();
        List<ResponseFact> facts = new ArrayList<>();
        facts.add(
                new ResponseFact(
                        texts.get("response.status"),
                        Part.STATUS,
                        text(control.status()),
                        text(candidate.status()),
                        !Objects.equals(control.status(), candidate.status())));
        facts.add(
                new ResponseFact(
                        texts.get("response.duration"),
                        null,
                        Formats.milliseconds(control.durationMs()),
                        Formats.milliseconds(candidate.durationMs()),
                        false));
        facts.add(
                new ResponseFact(
                        texts.get("response.size"),
                        null,
                        size(control.body()),
                        size(candidate.body()),
                        false));
        TreeSet<String> names = new TreeSet<>(control.headers().values().keySet());
        names.addAll(candidate.headers().values().keySet());
        for (String name : names) {
            String left = header(control, name);
            String right = header(candidate, name);
            facts.add(new ResponseFact(name, Part.HEADER, left, right, !left.equals(right)));
        }
        return facts;
    }

    private static String header(Response response, String name) {
        return String.join("\n", response.headers().values().getOrDefault(name, List.of()));
    }

    private static String text(@Nullable Integer status) {
        return status == null ? Formats.UNKNOWN : status.toString();
    }

    private static String size(@Nullable JsonText body) {
        return body == null ? Formats.UNKNOWN : Figures.size(body.length());
    }
}
