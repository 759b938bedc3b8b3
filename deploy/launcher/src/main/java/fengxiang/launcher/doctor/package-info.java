/** The checks of {@code doctor}, one line each. Door: {@link fengxiang.launcher.doctor.Doctor}. */
@NullMarked
package fengxiang.launcher.doctor;

import org.jspecify.annotations.NullMarked;
