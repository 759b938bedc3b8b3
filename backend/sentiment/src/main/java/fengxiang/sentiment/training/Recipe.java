package fengxiang.sentiment.training;

import fengxiang.sentiment.head.Kind;

/**
 * How networks are trained; chosen on the development parts of public sets.
 *
 * @param scale of the centred vectors
 * @param members networks, whose mean is used
 * @param balance 0: labels count as often as they occur; 1: all the same
 */
record Recipe(
        int hidden, int epochs, double dropout, double decay, double rate, double balance, float scale, int members) {

    static Recipe of(Kind kind) {
        return switch (kind) {
            case NEWS -> new Recipe(128, 10, 0.5, 0.1, 0.001, 0.2, 8, 3);
            case SOCIAL -> new Recipe(256, 15, 0.6, 0.3, 0.001, 0.3, 8, 3);
            case REVIEW -> new Recipe(128, 8, 0.5, 0.1, 0.001, 0.3, 8, 2);
        };
    }
}
