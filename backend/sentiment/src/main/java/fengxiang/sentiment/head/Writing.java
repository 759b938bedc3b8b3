package fengxiang.sentiment.head;

/** A text to be judged; title or text may be empty. */
public record Writing(Kind kind, String title, String text) {}
