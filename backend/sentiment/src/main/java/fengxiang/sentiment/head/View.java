package fengxiang.sentiment.head;

/**
 * A part of a text that is encoded by itself. A headline alone says more about the tone of news than in its passage.
 */
enum View {
    BOTH,
    TITLE,
    TEXT
}
