import { Injectable } from '@nestjs/common';
import type { AccountId } from '#libs/contracts';
import { queryRows, type SqlRunner } from '#libs/persistence';
import type { Account, AccountStatus } from './account.js';

interface AccountRow {
  id: AccountId;
  name: string;
  status: AccountStatus;
  max_numbers: number;
  max_provisions_30d: number;
  revision: number;
  created_at: Date;
}

const COLUMNS = 'id, name, status, max_numbers, max_provisions_30d, revision, created_at';

@Injectable()
export class AccountsRepository {
  async insert(transaction: SqlRunner, account: Account): Promise<void> {
    await transaction.query(`INSERT INTO accounts (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7)`, [
      account.id,
      account.name,
      account.status,
      account.maxNumbers,
      account.maxProvisions30d,
      account.revision,
      account.createdAt,
    ]);
  }

  async find(runner: SqlRunner, id: string): Promise<Account | null> {
    const [row] = await queryRows<AccountRow>(runner, `SELECT ${COLUMNS} FROM accounts WHERE id = $1`, [id]);
    return row ? toAccount(row) : null;
  }

  /** Locks the account until the transaction ends, so that its events go out in the order of its revisions. */
  async lock(transaction: SqlRunner, id: string): Promise<Account | null> {
    const [row] = await queryRows<AccountRow>(transaction, `SELECT ${COLUMNS} FROM accounts WHERE id = $1 FOR UPDATE`, [
      id,
    ]);
    return row ? toAccount(row) : null;
  }

  async update(transaction: SqlRunner, account: Account): Promise<void> {
    await transaction.query(
      'UPDATE accounts SET status = $2, max_numbers = $3, max_provisions_30d = $4, revision = $5 WHERE id = $1',
      [account.id, account.status, account.maxNumbers, account.maxProvisions30d, account.revision],
    );
  }
}

function toAccount(row: AccountRow): Account {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    maxNumbers: row.max_numbers,
    maxProvisions30d: row.max_provisions_30d,
    revision: row.revision,
    createdAt: row.created_at,
  };
}
