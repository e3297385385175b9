package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.group.PathGeneralizer;

/** The path of a URL with {@code {id}} in place of the segments that are data. */
final class PathTemplate {
    private static final String VARIABLE = "{id}";

    private PathTemplate() {}

    static String of(String url) {
        String path = path(url.strip());
        StringBuilder template = new StringBuilder(path.length());
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            template.append(segment(path.substring(start, slash))).append('/');
            start = slash + 1;
        }
        return template.append(segment(path.substring(start))).toString();
    }

    /** The path alone: no scheme, host, query or fragment. */
    private static String path(String url) {
        int end = url.length();
        for (int i = 0; i < end; i++) {
            if (url.charAt(i) == '?' || url.charAt(i) == '#') {
                end = i;
            }
        }
        int scheme = url.indexOf("://");
        int start = scheme >= 0 && scheme < end ? url.indexOf('/', scheme + 3) : 0;
        if (start < 0 || start >= end) {
            return "/";
        }
        return url.substring(start, end);
    }

    /** The segment, or what stands for it; an extension such as {@code .json} stays. */
    private static String segment(String segment) {
        if (PathGeneralizer.looksLikeData(segment)) {
            return VARIABLE;
        }
        int dot = segment.lastIndexOf('.');
        return dot > 0 && PathGeneralizer.looksLikeData(segment.substring(0, dot))
                ? VARIABLE + segment.substring(dot)
                : segment;
    }
}
