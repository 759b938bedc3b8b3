package fengxiang.crawler.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** Gives every failure of the network its stable word. */
final class Failures {

    private Failures() {}

    static FetchException of(IOException e, boolean late) {
        if (e instanceof FetchException known && !late) {
            return known;
        }
        String message = String.valueOf(e.getMessage());
        return new FetchException(late ? "timeout" : reason(e), message);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AddressGuard.RefusedAddressException refused -> "private-address";
            case UnknownHostException unknown -> "dns";
            case ConnectTimeoutException slow -> "timeout";
            case SocketTimeoutException slow -> "timeout";
            case ConnectException refused -> "connect";
            case SSLException tls -> "tls";
            default -> "io";
        };
    }
}
