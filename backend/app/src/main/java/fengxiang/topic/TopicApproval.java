package fengxiang.topic;

import org.jspecify.annotations.Nullable;

/** A second person's consent to a topic as it was in this version. */
record TopicApproval(@Nullable Long version) {}
