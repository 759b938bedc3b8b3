/** What tests of several modules share: one real Elasticsearch for each test JVM, and test articles. */
@NullMarked
package fengxiang.testing;

import org.jspecify.annotations.NullMarked;
