package fengxiang.text.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of people that a page gave away, to be replaced wherever they stand. */
final class GivenNames {

    private static final String MARK = "某网友";

    /** What sites show in place of a name. */
    private static final Set<String> NOBODY =
            Set.of("匿名", "匿名用户", "匿名网友", "游客", "用户", "网友", "某网友", "楼主", "作者", "管理员", "版主", "admin");

    private static final int SHORTEST = 2;

    /** In plain form by first character, the longest first; the mark is one of them, so that it stays whole. */
    private final Map<Character, List<String>> names = new HashMap<>();

    private GivenNames() {}

    static GivenNames of(Collection<String> given) {
        GivenNames names = new GivenNames();
        names.add(MARK);
        given.stream()
                .map(name -> Masking.plain(name.strip()))
                .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST && !NOBODY.contains(name))
                .distinct()
                .forEach(names::add);
        names.names
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        return names;
    }

    private void add(String name) {
        names.computeIfAbsent(name.charAt(0), first -> new ArrayList<>()).add(name);
    }

    String maskIn(String text) {
        String plain = Masking.plain(text);
        StringBuilder result = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = nameAt(plain, at);
            if (length > 0) {
                result.append(MARK);
                at += length;
            } else {
                result.append(text.charAt(at++));
            }
        }
        return result.toString();
    }

    /** The length of the name that begins there, or 0. */
    private int nameAt(String plain, int at) {
        for (String name : names.getOrDefault(plain.charAt(at), List.of())) {
            if (plain.startsWith(name, at) && isWhole(plain, at, at + name.length())) {
                return name.length();
            }
        }
        return 0;
    }

    /** Tom does not stand in Tomato. Between Chinese characters there is nothing to tell. */
    private static boolean isWhole(String plain, int start, int end) {
        boolean goesOnBefore = start > 0 && isLatin(plain.charAt(start)) && isLatin(plain.charAt(start - 1));
        boolean goesOnBehind = end < plain.length() && isLatin(plain.charAt(end - 1)) && isLatin(plain.charAt(end));
        return !goesOnBefore && !goesOnBehind;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
