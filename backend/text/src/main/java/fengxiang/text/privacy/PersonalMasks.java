package fengxiang.text.privacy;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Replaces personal data by neutral marks and leaves the rest of the text as it is. Masking twice changes nothing more;
 * time grows with the length of the text only.
 *
 * <p>What stays on purpose: numbers by which an organisation or the state serves the public (110, 12345, 95xxx,
 * 400-xxx-xxxx), mailboxes of offices (at gov.cn, or with names such as service@), dates, amounts, addresses of pages
 * and reference numbers. A landline is masked even where it is an office's: the number alone does not tell.
 */
public final class PersonalMasks {

    /** Earlier rules win where two would mark the same characters. */
    private static final List<Consumer<Masking>> RULES = List.of(
            WebAddresses::protect,
            AtSigns::mask,
            IdentityNumbers::mask,
            MobileNumbers::mask,
            LandlineNumbers::mask,
            NumberPlates::mask,
            ContactAccounts::mask);

    private PersonalMasks() {}

    /** Masks phone and identity numbers, number plates, names after @, messenger accounts and private mailboxes. */
    public static String mask(String text) {
        return mask(new Masking(text));
    }

    static String mask(Masking masking) {
        if (masking.isWorthALook()) {
            RULES.forEach(rule -> rule.accept(masking));
        }
        return masking.result();
    }

    /**
     * Replaces the given names of people by 某网友, wherever they stand, the longest first.
     *
     * @param names as a forum shows its authors. Left alone are names of one character, which would tear the text
     *     apart, and words that name nobody, such as 匿名
     */
    public static String maskNames(String text, Collection<String> names) {
        return GivenNames.of(names).maskIn(text);
    }
}
