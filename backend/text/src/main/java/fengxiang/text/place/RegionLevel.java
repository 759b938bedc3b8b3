package fengxiang.text.place;

import java.util.Locale;

/** Levels of administration, the widest first. */
public enum RegionLevel {
    /** 省, 自治区, 直辖市, 特别行政区. */
    PROVINCE(2),
    /** 地级市, 地区, 自治州, 盟. */
    PREFECTURE(4),
    /** 县, 县级市, 市辖区, 旗. */
    COUNTY(6);

    private final int digits;

    RegionLevel(int digits) {
        this.digits = digits;
    }

    /** How many digits of a code tell units of this level apart. */
    int digits() {
        return digits;
    }

    static RegionLevel ofCode(String code) {
        if (code.endsWith("0000")) {
            return PROVINCE;
        }
        return code.endsWith("00") ? PREFECTURE : COUNTY;
    }

    /** The name in output. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
