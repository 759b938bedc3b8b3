package fengxiang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AsideTest {

    @Test
    void goesOnWhileItIsAsked() {
        CountDownLatch gone = new CountDownLatch(1);
        Aside<String> aside = Aside.ask(() -> {
            awaited(gone);
            return "answer";
        });
        gone.countDown(); // never reached, were the question asked here
        assertThat(aside.answer()).isEqualTo("answer");
    }

    @Test
    void whatGoesWrongIsThrownAsItWas() {
        Aside<String> aside = Aside.ask(() -> {
            throw new NotFoundException("article", "a1");
        });
        assertThatThrownBy(aside::answer).isInstanceOf(NotFoundException.class);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
