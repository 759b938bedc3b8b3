package fengxiang.text.place;

/**
 * A unit of administration.
 *
 * @param code six digits
 * @param name in full, 滁州市
 * @param shortName without what kind of unit it is, 滁州
 */
public record Region(String code, String name, String shortName) {

    public RegionLevel level() {
        return RegionLevel.ofCode(code);
    }

    /** Whether it is part of the other one; nothing is part of itself. */
    public boolean isWithin(Region other) {
        int digits = other.level().digits();
        return level().compareTo(other.level()) > 0 && code.regionMatches(0, other.code, 0, digits);
    }

    /** Whether both are of one level and part of the same unit of the level above, or of the same province. */
    boolean isBeside(Region other) {
        if (level() != other.level() || equals(other)) {
            return false;
        }
        int digits = level() == RegionLevel.COUNTY ? RegionLevel.PREFECTURE.digits() : RegionLevel.PROVINCE.digits();
        return code.regionMatches(0, other.code, 0, digits);
    }
}
