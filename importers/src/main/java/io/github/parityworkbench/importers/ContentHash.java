package io.github.parityworkbench.importers;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The functions by which the bytes of sources are hashed. */
public enum ContentHash {
    /** 128 bits: for all new workspaces, since it takes a tenth of the time of the other. */
    XXH3 {
        @Override
        Running start() {
            HashStream128 stream = Hashing.xxh3_128().hashStream();
            return new Running() {
                @Override
                public void update(byte[] bytes, int from, int to) {
                    stream.putBytes(bytes, from, to - from);
                }

                @Override
                public String hex() {
                    HashValue128 value = stream.get();
                    HexFormat hex = HexFormat.of();
                    return hex.toHexDigits(value.getMostSignificantBits())
                            + hex.toHexDigits(value.getLeastSignificantBits());
                }
            };
        }
    },
    /** 256 bits: for workspaces that know their sources by it. */
    SHA_256 {
        @Override
        Running start() {
            MessageDigest digest = sha256();
            return new Running() {
                @Override
                public void update(byte[] bytes, int from, int to) {
                    digest.update(bytes, from, to - from);
                }

                @Override
                public String hex() {
                    try {
                        MessageDigest copy = (MessageDigest) digest.clone();
                        return HexFormat.of().formatHex(copy.digest());
                    } catch (CloneNotSupportedException impossible) {
                        throw new IllegalStateException("SHA-256 can be copied", impossible);
                    }
                }
            };
        }
    };

    private static final int SHA_256_DIGITS = 64;

    /** Takes bytes as they come. */
    interface Running {
        /** Goes on with {@code bytes[from, to)}. */
        void update(byte[] bytes, int from, int to);

        /** Of all bytes so far, in lower-case hexadecimal digits; more may follow. */
        String hex();
    }

    abstract Running start();

    /** The one that a hash is of, in hexadecimal digits. */
    public static ContentHash of(String hex) {
        return hex.length() == SHA_256_DIGITS ? SHA_256 : XXH3;
    }

    /** The hash of bytes, in lower-case hexadecimal digits: 32 or, of SHA-256, 64. */
    public String hex(byte[] bytes) {
        Running running = start();
        running.update(bytes, 0, bytes.length);
        return running.hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
