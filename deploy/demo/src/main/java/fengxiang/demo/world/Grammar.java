package fengxiang.demo.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Expands a text pattern: {@code {a|b}} draws one, {@code {3-9}} a number, {@code {word}} a word that stays the same
 * within one article, {@code {word*}} another such word. Alternatives may hold slots themselves.
 */
final class Grammar {

    private final Map<String, List<String>> words;
    private final Map<String, String> kept = new HashMap<>();
    private final Draw draw;

    Grammar(Map<String, List<String>> words, Draw draw) {
        this.words = words;
        this.draw = draw;
    }

    String expand(String pattern) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                break;
            }
            int close = closing(pattern, open);
            out.append(pattern, at, open).append(slot(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return out.append(pattern, at, pattern.length()).toString();
    }

    private String slot(String inside) {
        List<String> choices = alternatives(inside);
        if (choices.size() > 1) {
            return expand(draw.pick(choices));
        }
        int dash = inside.indexOf('-');
        if (dash > 0 && Character.isDigit(inside.charAt(0))) {
            return String.valueOf(draw.between(
                    Integer.parseInt(inside.substring(0, dash)), Integer.parseInt(inside.substring(dash + 1))));
        }
        return word(inside);
    }

    private String word(String name) {
        if (!name.endsWith("*")) {
            List<String> known = words.get(name);
            return known == null ? expand(name) : kept.computeIfAbsent(name, n -> draw.pick(known));
        }
        String plain = name.substring(0, name.length() - 1);
        String first = kept.getOrDefault(plain, "");
        return draw.pick(words.getOrDefault(plain, List.of()).stream()
                .filter(w -> !w.equals(first))
                .toList());
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a brace is never closed: " + pattern);
    }

    private static List<String> alternatives(String inside) {
        List<String> out = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                out.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        out.add(inside.substring(from));
        return out;
    }
}
