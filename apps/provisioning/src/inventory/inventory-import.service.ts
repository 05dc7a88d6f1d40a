import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '#libs/contracts';
import { AuditTrail } from '#libs/persistence';
import { CARRIERS, type Carriers } from '../carriers/carriers.adapter.js';
import { CsvError } from './csv.js';
import { parseInventory, type InventoryRow, type ParsedInventory } from './inventory-row.js';
import type { ImportResultDto } from './inventory.dto.js';
import { importRows } from './inventory.repository.js';

const ROWS_PER_STATEMENT = 2_000;
const ERRORS_SHOWN_MAX = 1_000;

/** Brings an operator's inventory file into stock. */
@Injectable()
export class InventoryImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    @Inject(CARRIERS) private readonly carriers: Carriers,
  ) {}

  /** @throws DomainError `validation_failed` when the file is no CSV or names no usable carrier */
  async import(text: string, carrier: string | undefined): Promise<ImportResultDto> {
    const { rows, errors } = parsed(text);
    const carrierId = this.carrierOf(carrier, rows);
    const result: ImportResultDto = { imported: 0, updated: 0, unchanged: 0, rejected: 0, errors };
    for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
      const counts = await importRows(this.dataSource, carrierId, rows.slice(at, at + ROWS_PER_STATEMENT));
      result.imported += counts.imported;
      result.updated += counts.updated;
      result.unchanged += counts.unchanged;
      result.errors.push(...counts.conflicts);
    }
    await this.record(carrierId, result);
    result.rejected = new Set(result.errors.map((error) => error.line)).size;
    result.errors = result.errors.sort((a, b) => a.line - b.line).slice(0, ERRORS_SHOWN_MAX);
    return result;
  }

  private async record(carrierId: string | null, { imported, updated }: ImportResultDto): Promise<void> {
    if (imported + updated === 0) return;
    await this.audit.record(this.dataSource.manager, {
      accountId: null,
      mode: null,
      actor: { kind: 'operator' },
      action: 'inventory.import',
      objectId: carrierId,
      details: { imported, updated },
    });
  }

  private carrierOf(given: string | undefined, rows: readonly InventoryRow[]): string | null {
    const { directory } = this.carriers;
    const profiles = rows.some((row) => row.iccid !== null);
    if (given === undefined) {
      const only = profiles ? directory.onlyEs2Plus() : null;
      if (profiles && only === null) throw invalidCarrier('name the es2plus carrier that gives out these profiles');
      return only;
    }
    const known = directory.find(given);
    if (!known) throw invalidCarrier('is not in CARRIERS_FILE');
    if (profiles && !known.es2plus) throw invalidCarrier('gives out no profiles: it is not of type es2plus');
    return given;
  }
}

function parsed(text: string): ParsedInventory {
  try {
    return parseInventory(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DomainError('validation_failed', undefined, { errors: [{ field: 'body', message: error.message }] });
  }
}

function invalidCarrier(message: string): DomainError {
  return new DomainError('validation_failed', undefined, { errors: [{ field: 'carrier', message }] });
}
