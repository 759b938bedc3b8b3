package fengxiang.text.place;

import fengxiang.text.place.Form.Kind;
import java.util.List;

/** All reasons why a name is no place. */
final class Refusals {

    private static final Refusal IN_A_TITLE =
            (chars, form, start, end) -> isShort(form) && chars.isInTitle(start) && !isLaw(chars, start);

    private static final List<Refusal> ALL = List.of(
            IN_A_TITLE,
            new OutletNames(),
            new CompanyNames(),
            new UniversityNames(),
            new StreetNames(),
            new TownNames(),
            new GoodsNames(),
            new Origins(),
            new PersonContext(),
            new Abroad());

    private Refusals() {}

    static boolean any(Chars chars, Form form, int start, int end) {
        for (Refusal refusal : ALL) {
            if (refusal.refuses(chars, form, start, end)) {
                return true;
            }
        }
        return false;
    }

    /** 《深圳经济特区…条例》: a law says where it holds. */
    private static boolean isLaw(Chars chars, int start) {
        return chars.has("《", start - 1)
                && Tails.startsWithAny(chars, chars.titleEnd(start) - 2, List.of("条例", "办法", "规定", "细则", "规则"));
    }

    /** Without what kind of unit it is. Whoever writes 安徽省 or 来安县 means the unit more often than not. */
    static boolean isShort(Form form) {
        return form.kind() == Kind.SHORT;
    }
}
