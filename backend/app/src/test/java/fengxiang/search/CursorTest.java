package fengxiang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengxiang.platform.InvalidFieldException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void isReadAsItWasWritten() {
        for (String at : new String[] {"2026-11-20T08:00:00.123Z", "1931-02-03T00:00:00Z"}) {
            Cursor cursor = new Cursor(Instant.parse(at), "0a1b");
            assertThat(Cursor.read(cursor.toString())).isEqualTo(cursor);
            assertThat(cursor.toString()).matches("[\\w-]+");
        }
        assertThat(Cursor.read(" ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "!!", "bm90IGEgY3Vyc29y", "MTIzNDU", "OTk5OTk5OTk5OTk5OTk5OTk5OSBh"})
    void whatIsNoneIsRefusedByName(String raw) {
        assertThatThrownBy(() -> Cursor.read(raw))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining(raw);
    }
}
