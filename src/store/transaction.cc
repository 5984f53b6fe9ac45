// SPDX-License-Identifier: EUPL-1.2
#include "store/transaction.h"

#include "store/connect.h"
#include "store/sql.h"

namespace overstap::store {

transaction::transaction(database& db) : db_{db} {
  invariant(!db_.in_transaction_, "a transaction does not begin inside another");
  if (db_.writers_ != nullptr) {
    turn_ = std::unique_lock{*db_.writers_};
  }
  sql::guarded("beginning to write",
               [&] { db_.session() << (db_.kind() == backend::sqlite ? "begin immediate" : "begin"); });
  db_.in_transaction_ = true;
}

transaction::~transaction() {
  if (open_) {
    roll_back(db_.session());
    end();
  }
}

void transaction::end() noexcept {
  open_ = false;
  db_.in_transaction_ = false;
  if (turn_.owns_lock()) {
    turn_.unlock();
  }
}

void transaction::commit() {
  invariant(open_, "a transaction is committed once");
  store::commit(db_.session(), db_.kind());
  end();
}

read_transaction::read_transaction(database& db) : db_{db}, outermost_{!db.in_transaction_} {
  if (outermost_) {
    sql::guarded("beginning to read", [&] {
      db_.session() << (db_.kind() == backend::sqlite ? "begin" : "begin isolation level repeatable read read only");
    });
    db_.in_transaction_ = true;
  }
}

read_transaction::~read_transaction() {
  if (outermost_) {
    roll_back(db_.session());
    db_.in_transaction_ = false;
  }
}

}  // namespace overstap::store
