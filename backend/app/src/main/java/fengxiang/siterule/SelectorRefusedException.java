package fengxiang.siterule;

import fengxiang.platform.InvalidFieldException;
import fengxiang.text.select.SelectorFault;

/** A selector of a rule cannot be used; names the character. */
final class SelectorRefusedException extends InvalidFieldException {

    private final int position;

    SelectorRefusedException(String field, String selector, SelectorFault fault) {
        super(field, fault.sentence(selector), "a CSS selector, such as div.article > h1");
        this.position = fault.position() - 1;
    }

    @Override
    public Integer position() {
        return position;
    }
}
