package fengxiang.text.event;

/** How much two neighbouring characters of a title tell: those that stand in every title tell nothing. */
@FunctionalInterface
public interface Rarity {

    /** Where nothing is known of other titles. */
    Rarity EVEN = pair -> 1;

    /** @param pair first character times 65,536 plus the second; the result is above 0 */
    double of(int pair);
}
