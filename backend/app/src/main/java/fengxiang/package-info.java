/** The backend. Every direct sub-package is an application module with one public door. */
@NullMarked
package fengxiang;

import org.jspecify.annotations.NullMarked;
