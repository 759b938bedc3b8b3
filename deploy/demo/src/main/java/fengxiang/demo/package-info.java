/**
 * A fictional city for demonstrations and tests: outlets, about 90 days of articles and one incident, generated from a
 * seed and served over HTTP on loopback, where the crawler really crawls them. {@link fengxiang.demo.Demo} is the door.
 */
@NullMarked
package fengxiang.demo;

import org.jspecify.annotations.NullMarked;
