package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Label;

/** A text with what people say about it. */
public record LabelledText(String id, Label label, String title, String text) {}
