/**
 * Takes what points at a person out of a text before it is stored; {@link fengxiang.text.privacy.PersonalMasks} is the
 * door.
 *
 * <p>Each rule is a class that marks places of a {@link fengxiang.text.privacy.Masking}; earlier rules win.
 */
@NullMarked
package fengxiang.text.privacy;

import org.jspecify.annotations.NullMarked;
