/** The description of the HTTP interface in OpenAPI 3.1, from which the front end's types are made. */
@NullMarked
package fengxiang.openapi;

import org.jspecify.annotations.NullMarked;
