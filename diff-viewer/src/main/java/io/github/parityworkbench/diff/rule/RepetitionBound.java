package io.github.parityworkbench.diff.rule;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Estimates how large a pattern becomes once its counted repetitions are written out, which is what
 * RE2/J does and sets no bound to: {@code ((x{1000}){1000}){1000}} would fill the memory. Never too
 * low by more than a small factor; too high where braces stand for themselves.
 */
final class RepetitionBound {
    private final String regex;
    private int at;

    /** The sizes of the groups that are open, innermost first. */
    private final Deque<Double> open = new ArrayDeque<>();

    /** The size of the innermost group so far, without its last element. */
    private double size;

    /** The size of its last element, which a repetition would multiply. */
    private double last;

    private RepetitionBound(String regex) {
        this.regex = regex;
    }

    /** About how many elements the pattern has, written out. */
    static double of(String regex) {
        return new RepetitionBound(regex).count();
    }

    private double count() {
        while (at < regex.length()) {
            char c = regex.charAt(at++);
            switch (c) {
                case '\\' -> escape();
                case '[' -> {
                    skipClass();
                    element();
                }
                case '(' -> {
                    open.push(size + last);
                    size = 0;
                    last = 0;
                }
                case ')' -> {
                    double group = size + last + 1;
                    size = open.isEmpty() ? 0 : open.pop();
                    last = group;
                }
                case '{' -> last *= Math.max(1, repetitions());
                default -> element();
            }
        }
        double total = size + last;
        for (double outer : open) {
            total += outer;
        }
        return total;
    }

    private void element() {
        size += last;
        last = 1;
    }

    /** One character, or all up to {@code \E}, in which nothing opens a group or a class. */
    private void escape() {
        if (!regex.startsWith("Q", at)) {
            at++;
            element();
            return;
        }
        int end = regex.indexOf("\\E", at);
        for (at++; at < (end < 0 ? regex.length() : end); at++) {
            element();
        }
        at += "\\E".length();
    }

    private void skipClass() {
        if (at < regex.length() && regex.charAt(at) == '^') {
            at++;
        }
        if (at < regex.length() && regex.charAt(at) == ']') {
            at++;
        }
        while (at < regex.length() && regex.charAt(at) != ']') {
            at += regex.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    /** The larger number of a repetition whose brace has just been read. */
    private double repetitions() {
        double largest = 0;
        double number = 0;
        while (at < regex.length() && regex.charAt(at) != '}') {
            char c = regex.charAt(at++);
            number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : 0;
            largest = Math.max(largest, number);
        }
        at++;
        return largest;
    }
}
