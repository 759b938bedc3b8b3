/**
 * Makes heads from labelled texts, calibrates them, says in a model card how good they are, and holds the gate that a
 * retrained head has to pass. The same files give the same head.
 */
@NullMarked
package fengxiang.sentiment.training;

import org.jspecify.annotations.NullMarked;
