package fengxiang.embedded;

/**
 * Who may do what on the server.
 *
 * @param user the least-privilege user of the backend
 * @param password its password
 * @param superuserPassword password of Elasticsearch's own {@code elastic}; used by nobody but an operator in need
 * @param indices the index pattern the user owns: {@code fx-*}
 */
public record Access(String user, String password, String superuserPassword, String indices) {

    public static final String USER = "fengxiang";

    public static Access to(String indices, String password, String superuserPassword) {
        return new Access(USER, password, superuserPassword, indices);
    }

    /** Keeps passwords out of logs. */
    @Override
    public String toString() {
        return "Access[" + user + " on " + indices + "]";
    }
}
