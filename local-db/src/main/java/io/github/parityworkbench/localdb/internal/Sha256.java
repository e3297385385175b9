package io.github.parityworkbench.localdb.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which the files of a backup are known. */
final class Sha256 {
    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
