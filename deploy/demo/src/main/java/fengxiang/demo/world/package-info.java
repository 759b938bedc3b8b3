/**
 * What is published in the fictional city, when and where: {@link fengxiang.demo.world.World} derives every article
 * from (seed, anchor), so that the same instant always shows the same world.
 */
@NullMarked
package fengxiang.demo.world;

import org.jspecify.annotations.NullMarked;
