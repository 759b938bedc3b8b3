package fengxiang.text.place;

import java.util.List;

/** 兰州拉面, 金华火腿. */
final class GoodsNames implements Refusal {

    private static final List<String> GOODS = Tables.words("goods.txt");

    @Override
    public boolean refuses(Chars chars, Form form, int start, int end) {
        return (Refusals.isShort(form) || form.length() == 2) && Tails.startsWithAny(chars, end, GOODS);
    }
}
