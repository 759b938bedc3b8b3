package fengxiang.text.place;

/** 长安镇, 朝阳村, 云溪市: a unit that is called alike and that is not the one of the list. */
final class TownNames implements Refusal {

    private static final String KINDS = "省市县区州盟旗镇乡村";

    /** Behind the same character in KINDS: what makes an ordinary word of it. */
    private static final String[] ORDINARY = {
        "内外级会直际", "民场面区级内外值价政", "级域城乡", "域别间划内", "", "友国军", "下袍帜舰", "江痛静", "村镇下亲土情", "民庄里干委落"
    };

    @Override
    public boolean refuses(Chars chars, Form form, int start, int end) {
        if (!Refusals.isShort(form)) {
            return false;
        }
        int kind = KINDS.indexOf(chars.at(end));
        return kind >= 0 && !chars.hasOneOf(ORDINARY[kind], end + 1) || chars.has("街道", end);
    }
}
