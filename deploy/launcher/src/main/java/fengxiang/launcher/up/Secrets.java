package fengxiang.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Passwords and tokens between the processes. Generated once, kept in files of the owner, given to processes in their
 * environment, never on a command line.
 */
record Secrets(
        String elasticsearchPassword,
        String elasticsearchSuperuserPassword,
        String operatorToken,
        String crawlerToken) {

    private static final int BYTES = 24;

    static Secrets in(DataDirectory data) {
        Path directory = data.secrets();
        return new Secrets(
                secret(data.elasticsearchPassword(), ""),
                secret(directory.resolve("elasticsearch-superuser-password"), ""),
                secret(data.operatorToken(), "fx_"),
                secret(directory.resolve("crawler-token"), "fx_"));
    }

    private static String secret(Path file, String prefix) {
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(file, prefix + random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UpException("cannot read " + file + ": " + FileTrouble.of(e), e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps them out of logs. */
    @Override
    public String toString() {
        return "Secrets[]";
    }
}
