package io.github.parityworkbench.importers.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people call the two systems.
 *
 * @param control the old one's word
 * @param candidate the new one's word
 */
record SideWords(String control, String candidate) {
    /** The more telling ones first. */
    static final List<SideWords> KNOWN =
            List.of(
                    new SideWords("control", "candidate"),
                    new SideWords("old", "new"),
                    new SideWords("legacy", "rewrite"),
                    new SideWords("legacy", "modern"),
                    new SideWords("legacy", "new"),
                    new SideWords("expected", "actual"),
                    new SideWords("primary", "candidate"),
                    new SideWords("baseline", "candidate"),
                    new SideWords("reference", "candidate"),
                    new SideWords("baseline", "current"),
                    new SideWords("reference", "actual"),
                    new SideWords("original", "replayed"),
                    new SideWords("production", "shadow"),
                    new SideWords("prod", "shadow"),
                    new SideWords("live", "shadow"),
                    new SideWords("production", "canary"),
                    new SideWords("production", "staging"),
                    new SideWords("prod", "staging"),
                    new SideWords("monolith", "service"),
                    new SideWords("python", "go"),
                    new SideWords("primary", "shadow"),
                    new SideWords("primary", "secondary"),
                    new SideWords("before", "after"),
                    new SideWords("left", "right"),
                    new SideWords("source", "target"),
                    new SideWords("v1", "v2"),
                    new SideWords("one", "other"),
                    new SideWords("a", "b"));

    /**
     * Two members that differ only in the word for the system.
     *
     * @param rest the other words of their names, joined: {@code responsebody} of {@code
     *     old_response_body}
     */
    record Pair(String control, String candidate, String rest) {}

    /** The members of an object that come in pairs. */
    <T> List<Pair> pairs(Map<String, T> members) {
        Map<List<String>, String> names = new LinkedHashMap<>();
        members.keySet().forEach(name -> names.putIfAbsent(Words.of(name), name));
        List<Pair> pairs = new ArrayList<>();
        for (String name : members.keySet()) {
            List<String> words = Words.of(name);
            int at = words.indexOf(control);
            if (at < 0) {
                continue;
            }
            List<String> other = new ArrayList<>(words);
            other.set(at, candidate);
            String counterpart = names.get(other);
            if (counterpart != null) {
                words.remove(at);
                pairs.add(new Pair(name, counterpart, String.join("", words)));
            }
        }
        return pairs;
    }
}
