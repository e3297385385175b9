package io.github.parityworkbench.app.export;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them, the same on every machine. */
public final class Figures {
    private static final double SMALLEST_SHOWN = 0.0001;
    private static final String[] SIZES = {"bytes", "kB", "MB", "GB", "TB"};

    private Figures() {}

    /** A count with its thousands apart, such as {@code 12,345}. */
    public static String count(long count) {
        return format("#,##0").format(count);
    }

    /** A share from 0 to 1 as a percentage such as {@code 2.5%}; {@code unknown} for null. */
    public static String rate(@Nullable Double rate) {
        if (rate == null) {
            return "unknown";
        }
        if (rate > 0 && rate < SMALLEST_SHOWN) {
            return "<0.01%";
        }
        // Not all is never shown as all.
        if (rate < 1 && rate > 1 - SMALLEST_SHOWN) {
            return ">99.99%";
        }
        return format("0.##%").format(rate);
    }

    /** A size in bytes with three digits or so, in powers of 1000, such as {@code 1.5 MB}. */
    public static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 999.5 && unit < SIZES.length - 1) {
            size /= 1000;
            unit++;
        }
        String pattern = unit == 0 || size >= 99.95 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, pattern, size, SIZES[unit]);
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
