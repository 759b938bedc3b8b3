package fengxiang.trend;

import fengxiang.figure.Scope;
import java.util.List;
import java.util.Set;

/**
 * What is asked for.
 *
 * @param scope the filters, without words, topics and sentiment: these are the subjects' or are counted
 */
record TrendQuestion(List<Subject> subjects, Scope scope, TrendRange range, Set<Also> also) {}
