package fengxiang.crawler.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

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
            case Names.SlowNameException slow -> "timeout";
            case UnknownHostException unknown -> "dns";
            case ConnectTimeoutException slow -> "timeout";
            case SocketTimeoutException slow -> "timeout";
            case ConnectException refused -> "connect";
            case NoRouteToHostException unreachable -> "connect";
            case SSLException tls -> "tls";
            case TruncatedChunkException cut -> "cut-off";
            case ConnectionClosedException cut -> "cut-off";
            case NoHttpResponseException cut -> "cut-off";
            case SocketException cut -> "cut-off";
            case MalformedChunkCodingException malformed -> "protocol";
            case ClientProtocolException malformed -> "protocol";
            case MessageConstraintException malformed -> "protocol";
            default -> "io";
        };
    }
}
