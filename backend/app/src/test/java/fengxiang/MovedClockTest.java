package fengxiang;

import fengxiang.live.TestVital;
import fengxiang.notice.outgoing.TestNetwork;
import fengxiang.testing.MovableClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;

/**
 * On a test class: as {@link ServerTest}, with a clock that the tests move on, and with articles and files that the
 * tests hold. The clock never goes back, and classes share it: tests ask it for the time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServerTest
@Import(MovedClockTest.Parts.class)
public @interface MovedClockTest {

    /** Brings clock and holds. */
    @TestConfiguration(proxyBeanMethods = false)
    class Parts {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-11-20T08:00:00Z"));
        }

        /** Nothing runs by itself: tests run what they want to see. */
        @Bean
        TaskScheduler taskScheduler() {
            return new NoScheduler();
        }

        @Bean
        TestHold testHold() {
            return new TestHold();
        }

        @Bean
        TestVital testVital() {
            return new TestVital();
        }

        @Bean
        @Primary
        TestNetwork testNetwork() {
            return new TestNetwork();
        }

        @Bean
        TestOwner testOwner() {
            return new TestOwner();
        }
    }
}
