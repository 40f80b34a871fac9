package org.yishiting.community;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

/** Personal data at rest: AES-256-GCM with a key from the configuration. */
@Component
@Converter
public class Sealed implements AttributeConverter<String, String> {

    private static final String SALT = "79697368697469";

    private final TextEncryptor encryptor;

    Sealed(@Value("${yishiting.contact-key}") String key) {
        this.encryptor = Encryptors.delux(key, SALT);
    }

    /** The sealed form, another one each time; null for null or an empty text. */
    @Override
    public String convertToDatabaseColumn(String plain) {
        return plain == null || plain.isEmpty() ? null : encryptor.encrypt(plain);
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return sealed == null ? null : encryptor.decrypt(sealed);
    }
}
