package fengxiang.platform;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers of the interface that never leave this machine are not packed: packing a long curve takes a third of the time
 * that counting it takes, and there is no line that it would spare. Whoever forwards says so, and a proxy on this
 * machine gets what a far browser gets.
 */
@Component
class LocalAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextValves(new Unpacked());
    }

    private static final class Unpacked extends ValveBase {

        Unpacked() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.getRequestURI().startsWith(request.getContextPath() + "/api/") && staysHere(request)) {
                headers(request).removeHeader("Accept-Encoding");
            }
            getNext().invoke(request, response);
        }

        private static boolean staysHere(Request request) {
            MimeHeaders headers = headers(request);
            boolean forwarded = headers.getHeader("X-Forwarded-For") != null
                    || headers.getHeader("Forwarded") != null
                    || headers.getHeader("Via") != null;
            return !forwarded && isLoopback(request.getRemoteAddr());
        }

        private static boolean isLoopback(String address) {
            return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
        }

        private static MimeHeaders headers(Request request) {
            return request.getCoyoteRequest().getMimeHeaders();
        }
    }
}
