package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.JsonText;

/** Documents of any size, made up of orders with every type of value in them. */
final class LargePairs {
    private LargePairs() {}

    /**
     * A document of that many orders, about 400 bytes each.
     *
     * @param changed whether every thousandth order differs, in turn by a changed, a missing, an
     *     extra member and one of another type
     */
    static JsonText document(int orders, boolean changed) {
        StringBuilder json = new StringBuilder(orders * 420 + 100);
        json.append("{\"page\":1,\"total\":").append(orders).append(",\"orders\":[");
        for (int i = 0; i < orders; i++) {
            appendOrder(json, i, changed && i % 1000 == 500 ? i / 1000 % 4 : -1);
        }
        return JsonText.of(json.append("]}").toString());
    }

    private static void appendOrder(StringBuilder json, int i, int change) {
        json.append(i == 0 ? "" : ",").append("{\"id\":").append(100_000 + i);
        json.append(",\"state\":\"").append(change == 0 ? "SHIPPED" : "shipped").append('"');
        json.append(",\"customer\":{\"name\":\"Customer number ").append(i);
        json.append("\",\"email\":\"customer").append(i).append("@example.com\"");
        if (change != 1) {
            json.append(",\"vip\":false");
        }
        json.append(",\"address\":{\"street\":\"").append(i % 300).append(" Long Street\"");
        json.append(",\"city\":\"Springfield\",\"zip\":\"").append(10_000 + i % 90_000);
        json.append("\"}},\"lines\":[");
        for (int line = 0; line < 2; line++) {
            json.append(line == 0 ? "" : ",").append("{\"sku\":\"SKU-").append(i * 7 + line);
            json.append("\",\"quantity\":").append(1 + line);
            json.append(",\"price\":").append(i % 500).append(".90}");
        }
        json.append("],\"createdAt\":\"2026-03-01T10:").append(10 + i % 50).append(":00Z\"");
        json.append(",\"note\":").append(change == 3 ? "0" : "null");
        json.append(change == 2 ? ",\"channel\":\"web\"}" : "}");
    }
}
