package fengxiang.crawler.page;

/** A decoded text and the lower-case name of the character set that was used. */
record Decoded(String text, String charset) {}
