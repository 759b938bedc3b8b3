/**
 * The embedded default: a real Elasticsearch server, provisioned once into a data directory with our plugin, security
 * on, and run as a child process on loopback.
 */
@NullMarked
package fengxiang.embedded;

import org.jspecify.annotations.NullMarked;
