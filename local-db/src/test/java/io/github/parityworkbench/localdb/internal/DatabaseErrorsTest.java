package io.github.parityworkbench.localdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;

class DatabaseErrorsTest {
    @Test
    void blamesNoOtherProgramWhereADatabaseClosedItselfAfterAFailure() {
        assertThat(DatabaseErrors.sentence(ErrorCode.DATABASE_ALREADY_OPEN_1))
                .isEqualTo("the workspace was closed, or its disk failed; open it again");
    }

    @Test
    void takesAGeneralErrorForOneOfTheDiskOnlyWhereTheSystemRefusedAWrite() {
        assertThat(DatabaseErrors.code(general(new IOException("no space left"))))
                .isEqualTo(ErrorCode.IO_EXCEPTION_1);
        assertThat(DatabaseErrors.code(general(new IllegalStateException("a defect"))))
                .isEqualTo(ErrorCode.GENERAL_ERROR_1);
    }

    private static SQLException general(Exception cause) {
        return new SQLException("general", "HY000", ErrorCode.GENERAL_ERROR_1, cause);
    }
}
