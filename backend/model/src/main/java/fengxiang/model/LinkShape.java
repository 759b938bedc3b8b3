package fengxiang.model;

import java.util.List;

/**
 * Links of a list page whose addresses are built alike.
 *
 * @param pattern regular expression that their whole addresses match, usable as a source's pattern
 * @param template the same for people: {@code news.example.cn/html/2026-11/24/content_#.htm}
 * @param place where on the page most of them stand: {@code ul.list > li}; may be empty
 * @param count number of different addresses
 * @param signs why it is taken for {@code kind}: short stable words, {@code dated numbered headlines chinese many short
 *     navigation index pages other-host}
 * @param samples some of them, in the page's order
 */
public record LinkShape(
        String pattern,
        String template,
        ShapeKind kind,
        String place,
        int count,
        List<String> signs,
        List<Sample> samples) {

    /** One link; {@code title}: its text, may be empty. */
    public record Sample(String url, String title) {}
}
