package fengxiang.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionCookieTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void travelsOnlyOverTlsOnceItCameOverTls() {
        request.setSecure(true);
        SessionCookie.write(request, response, "secret", Duration.ofDays(7));
        assertThat(response.getHeader(HttpHeaders.SET_COOKIE))
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Max-Age=604800");
    }

    @Test
    void isTakenBackUnderTheSameNameAndPath() {
        request.setContextPath("/fengxiang");
        SessionCookie.clear(request, response);
        assertThat(response.getHeader(HttpHeaders.SET_COOKIE))
                .startsWith("FXSESSION=;")
                .contains("Path=/fengxiang/", "Max-Age=0");
    }
}
