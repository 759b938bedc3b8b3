package fengxiang.sentiment.towards;

/** Characters of a text, from and up to. */
record Span(int start, int end) {

    int length() {
        return end - start;
    }

    boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
