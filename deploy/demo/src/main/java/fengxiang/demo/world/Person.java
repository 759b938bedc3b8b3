package fengxiang.demo.world;

/**
 * An invented person of whom nothing may be kept.
 *
 * @param name as the forum shows it
 * @param uid number in the forum's profile links
 * @param phone 11 digits
 * @param identity identity number with a right check digit, of an area that does not exist
 * @param plate number plate, of a letter that is not in use
 */
public record Person(String name, String uid, String phone, String identity, String plate) {}
