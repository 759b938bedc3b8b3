package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Head;

/** A head, and what is known about it. */
public record TrainedHead(Head head, ModelCard card) {}
