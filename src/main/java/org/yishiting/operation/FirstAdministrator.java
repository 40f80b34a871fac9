package org.yishiting.operation;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.community.Accounts;
import org.yishiting.house.House;

/**
 * Before the first request of production: no account opens with the demonstration's password, and somebody can sign in
 * to give people their accounts.
 */
@Component
@Profile("prod")
class FirstAdministrator implements SmartInitializingSingleton {

    private static final String ADMIN = "admin";

    private final Accounts accounts;
    private final SystemGroups groups;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final String password;
    private final String knownPassword;

    FirstAdministrator(
            Accounts accounts,
            SystemGroups groups,
            MessageSource messages,
            PlatformTransactionManager transactions,
            @Value("${" + ProductionSettings.ADMIN_PASSWORD + "}") String password,
            @Value("${" + ProductionSettings.KNOWN_PASSWORD + "}") String knownPassword) {
        this.accounts = accounts;
        this.groups = groups;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.password = password;
        this.knownPassword = knownPassword;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> open = groups.accountsOpenedBy(knownPassword);
        if (!open.isEmpty()) {
            throw new UnsafeProductionException(List.of(Weakness.KNOWN_PASSWORDS), String.join(", ", open));
        }
        transaction.executeWithoutResult(status -> {
            groups.awaitTurn();
            if (!groups.hasMembers(SystemGroups.ADMINISTRATORS)) {
                appoint();
            }
        });
    }

    private void appoint() {
        if (!accounts.exists(ADMIN)) {
            String name = messages.getMessage("operation.administrator", null, House.LANGUAGE);
            accounts.open(ADMIN, name, null, password);
        }
        groups.admit(ADMIN, SystemGroups.ADMINISTRATORS);
    }
}
