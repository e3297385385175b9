package io.github.parityworkbench.importers.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that member names are made of, and what people call things by them. */
final class Words {
    static final Set<String> STATUS =
            Set.of("status", "statuscode", "httpstatus", "responsestatus", "responsecode", "code");
    static final Set<String> HEADERS = Set.of("headers", "header", "responseheaders");
    static final Set<String> BODY =
            Set.of("body", "responsebody", "rawbody", "bodytext", "payload", "response", "resp");

    /** What may be a body beside a status, but is more often a part of one. */
    static final Set<String> WEAK_BODY =
            Set.of("content", "data", "value", "result", "json", "text", "output");

    /** What stands beside the data of a body, and beside the body of no response. */
    static final Set<String> BESIDE_DATA =
            Set.of("message", "msg", "success", "error", "errors", "meta", "extensions");

    static final Set<String> DURATION =
            Set.of(
                    "durationms",
                    "elapsedms",
                    "latencyms",
                    "timems",
                    "tookms",
                    "responsetimems",
                    "durationmillis",
                    "elapsedmillis");
    static final Set<String> ID =
            Set.of(
                    "id",
                    "requestid",
                    "reqid",
                    "exchangeid",
                    "comparisonid",
                    "uuid",
                    "insertid",
                    "eventid");
    static final Set<String> TIMESTAMP =
            Set.of(
                    "timestamp",
                    "@timestamp",
                    "time",
                    "ts",
                    "date",
                    "datetime",
                    "createdat",
                    "loggedat",
                    "eventtime",
                    "receivedat",
                    "receivetimestamp");
    static final Set<String> ENDPOINT =
            Set.of("endpoint", "route", "handler", "resource", "endpointname", "routename");
    static final Set<String> OPERATION = Set.of("operation", "operationname", "graphqloperation");
    static final Set<String> STATE = Set.of("state", "migrationstate", "phase");
    static final Set<String> TRACE_ID = Set.of("traceid", "xtraceid", "correlationid");
    static final Set<String> MATCHED = Set.of("matched", "match", "ismatch", "identical", "equal");
    static final Set<String> REQUEST = Set.of("request", "req", "httprequest", "http");
    static final Set<String> METHOD = Set.of("method", "httpmethod", "requestmethod", "verb");
    static final Set<String> URL =
            Set.of("url", "uri", "path", "requesturl", "requesturi", "requestpath", "fullpath");
    static final Set<String> REQUEST_HEADERS = Set.of("requestheaders", "reqheaders");
    static final Set<String> REQUEST_BODY = Set.of("requestbody", "reqbody", "requestpayload");

    private Words() {}

    /** A name without case and separators: {@code status_code} and {@code statusCode} are alike. */
    static String normalized(String name) {
        return String.join("", of(name));
    }

    /** The words of a name in lower case: {@code oldResponseBody} is old, response, body. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean separator = c == '_' || c == '-' || c == '.' || c == ' ';
            boolean hump =
                    Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(name.charAt(i - 1));
            if ((separator || hump) && word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (!separator) {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
